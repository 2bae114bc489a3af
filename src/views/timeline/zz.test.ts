import { test } from 'vitest';
import { placeFlags } from './labels';
import { textWidth } from '../../chart/text';
const r=(id:string,x:number,...v:[string,number][])=>({id,x,variants:v.map(([text,loss])=>({text,loss,width:textWidth(text,12)}))});
test('x',()=>{
 const rq=[
 r('flo',15,['Trump – Zelenskyy, Florida · 28 or 29 Dec',0],['Trump – Zelenskyy, Florida',1],['Trump – Zelenskyy',4]),
 r('call',33,['Call: Trump, Zelenskyy + 9 · 28 or 29 Dec',0],['Call: Trump, Zelenskyy + 9',1],['Call: Trump + 10',5]),
 r('fid',200,['Umerov – Fidan, Ankara',1],['Umerov – Fidan',4]),
 r('deb',218,['Debrief: Umerov – Zelenskyy',1],['Debrief: Umer…',6]),
 r('kal',236,['Umerov – Kalın, Türkiye',1],['Umerov – Kalın',4],['Umerov – …',10]),
 r('adv',315,['Coalition advisers, Ukraine · planned',1],['Coalition advisers · planned',4],['Coalition adv… · planned',6]),
 r('lead',460,['Coalition leaders, Paris · planned',1],['Coalition leaders · planned',4])];
 console.log(rq[0]!.variants, rq[1]!.variants);
 const t=performance.now(); const p=placeFlags(rq,{rows:4,x0:0,x1:727}); console.log(performance.now()-t); const t2=performance.now(); placeFlags(rq,{rows:4,x0:0,x1:727}); console.log(performance.now()-t2);
 for(const f of p) console.log(f.row,Math.round(f.x0),Math.round(f.x1),f.x,f.text);
});
