import { Scope } from "@/lib/detect/scope";
import { prepareMessage } from "@/lib/detect/prepare";
import { findPhones } from "@/lib/detect/finders/phone";
import { innocentSpans } from "@/lib/detect/innocent/innocent";
import { readFileSync } from "node:fs";
const recs = readFileSync("/work/shared/corpus/dev.jsonl","utf8").trim().split("\n").map(l=>JSON.parse(l));
for (const r of recs) { const i=0; r.messages.forEach((m:any,mi:number)=>{
  const s = new Scope(prepareMessage(m.text), (start,end)=>[{message:mi,start,end}], false);
  const f = findPhones(s, [], innocentSpans(s.text));
  const gold = r.gold.signals.filter((g:any)=>g.kind==="phone"&&g.message===mi);
  for (const x of f) { const sp=s.locate(x.start,x.end)[0]!; const sum=x.reasons.reduce((a,b)=>a+b.weight,0);
    const g = gold.find((g:any)=>m.text.slice(sp.start,sp.end)===g.span);
    console.log(g?"OK ":gold.length?"?? ":"NO ", r.id, r.family, JSON.stringify(m.text.slice(sp.start,sp.end)), x.value, sum.toFixed(1), g? g.value: gold.map((g:any)=>g.span+"="+g.value).join()); }
  for (const g of gold) if(!f.length) console.log("MISS",r.id,r.family,JSON.stringify(g.span));
});}
