import { civil, daysInMonth, isTimed } from './calendar';
import { dayLength, type AxisTime, type Interval, type TimeWindow } from './interval';
import { monthNames } from './names';
import { formatRange, maybeUnit, unitText, type Unit } from './phrase';
