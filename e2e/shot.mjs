import { chromium } from '@playwright/test';
const [,, out, url, size='1440x900', extra=''] = process.argv;
const [width,height]=size.split('x').map(Number);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const p = await b.newPage({viewport:{width,height}, colorScheme: extra.includes('dark')?'dark':'light', hasTouch: width<500, isMobile: width<500});
p.on('console',m=>['error','warning'].includes(m.type())&&console.log('!',m.text())); p.on('pageerror',e=>console.log('!!',e.message));
await p.goto('http://localhost:4311'+url); await p.waitForSelector('[data-event]'); await p.waitForTimeout(3500);
const count=()=>p.evaluate(()=>({all:document.querySelectorAll('*').length,list:document.querySelector('#events .list')?.querySelectorAll('*').length, rows:document.querySelectorAll('#events [role=option]').length, sh:document.querySelector('#events .list')?.scrollHeight}));
console.log(JSON.stringify(await count()));
for (const step of extra.split(';').filter(s=>s.includes(':'))) { const [k,...v]=step.split(':'); const a=v.join(':');
 if(k==='scroll') await p.evaluate(y=>{const l=document.querySelector('#events .list'); if(getComputedStyle(l).overflowY==='auto') l.scrollTop=y; else scrollTo(0,y)},Number(a));
 if(k==='press') await p.keyboard.press(a);
 if(k==='type') await p.keyboard.type(a);
 if(k==='click') await p.click(a);
 if(k==='wait') await p.waitForTimeout(Number(a));
 if(k==='clip') {}
 await p.waitForTimeout(300); console.log(step, JSON.stringify(await count()), await p.evaluate(()=>document.activeElement?.getAttribute('aria-posinset')+' '+document.activeElement?.className)); }
const clip = extra.includes('list!') ? (await p.locator('#events').boundingBox()) : undefined;
await p.screenshot({path:out, ...(clip?{clip:{...clip,y:Math.max(0,clip.y),height:Math.min(clip.height,height-Math.max(0,clip.y))}}:{})});
await b.close();
