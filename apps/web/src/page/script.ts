import { digest } from '@deepdive/workspace';

/** Where an app that runs answers, so that a page knows before it sends what was typed. */
export const answersPath = '/answers.js';

/**
 * What a page does more where scripts run: the summary of errors is read out, a form that is being sent says so and is
 * not sent twice, nor to an app that does not answer any more, leaving with something typed and not saved asks first, the
 * page of long work keeps up with it, and in a browser alone the way is handed over from the worker that makes pages to
 * the one that reads workbooks. Without it every page works.
 */
export const script = `
const summary=document.querySelector('.summary');
if(summary)summary.focus();
let typed=false,asks=0;
const say=(text)=>{const says=document.getElementById('progress');if(says)says.textContent=text};
const answers=()=>{asks+=1;return import('${answersPath}?'+Date.now()+asks).then(()=>true,()=>false)};
for(const form of document.querySelectorAll('form[method=post]')){
  form.addEventListener('input',()=>{typed=true});
  form.addEventListener('submit',async(event)=>{
    const {submitter}=event,{dataset}=form;
    if(dataset.stays!==undefined)return;
    if(dataset.heard){delete dataset.heard;return}
    event.preventDefault();
    if(dataset.sent)return;
    dataset.sent='1';
    say(dataset.says||'Saving…');
    if(!await answers()){
      delete dataset.sent;
      say('The app does not answer, so nothing was sent. What you typed is still on this page: start the app again, then send it once more.');
      return;
    }
    dataset.heard='1';typed=false;
    form.requestSubmit(submitter);
  });
}
addEventListener('pageshow',()=>{for(const {dataset} of document.querySelectorAll('form')){delete dataset.sent;delete dataset.heard}say('')});
addEventListener('beforeunload',(event)=>{if(typed)event.preventDefault()});
navigator.serviceWorker?.addEventListener('message',async({data,ports})=>{
  if(data!=='desk')return;
  const desk=(await navigator.serviceWorker.getRegistrations()).find(({scope})=>scope.endsWith('/desk/'));
  desk?.active?.postMessage('work',[...ports]);
});
const job=document.querySelector('[data-job]');
if(job){
  const bar=job.querySelector('progress'),far=job.querySelector('[data-far]'),told=job.querySelector('[data-told]');
  let asked=0,toldAt=performance.now();
  const look=async()=>{
    asked+=1;
    const {state}=await import(job.dataset.job+'/state.js?'+asked);
    if(state.ended){location.replace(job.dataset.job);return}
    far.textContent=state.says;
    if(state.of===null)bar.removeAttribute('value');else{bar.max=Math.max(1,state.of);bar.value=state.done}
    if(performance.now()-toldAt>5000){told.textContent=state.says;toldAt=performance.now()}
    setTimeout(look,250);
  };
  look();
}
`;

/** The address of the script; it changes with its content. */
export const scriptPath = `/assets/${digest(script).slice(0, 12)}.js`;
