import { digest } from '@deepdive/workspace';

/**
 * What a page does more where scripts run: the summary of errors is read out, a form that is being sent says so and is
 * not sent twice, and leaving with something typed and not saved asks first. Without it every page works.
 */
export const script = `
const summary=document.querySelector('.summary');
if(summary)summary.focus();
let typed=false;
for(const form of document.querySelectorAll('form[method=post]')){
  form.addEventListener('input',()=>{typed=true});
  form.addEventListener('submit',(event)=>{
    if(form.dataset.stays!==undefined)return;
    if(form.dataset.sent){event.preventDefault();return}
    form.dataset.sent='1';typed=false;
    const says=document.getElementById('progress');
    if(says)says.textContent=form.dataset.says||'Saving…';
  });
}
addEventListener('pageshow',()=>{for(const form of document.querySelectorAll('form'))delete form.dataset.sent;const says=document.getElementById('progress');if(says)says.textContent=''});
addEventListener('beforeunload',(event)=>{if(typed)event.preventDefault()});
`;

/** The address of the script; it changes with its content. */
export const scriptPath = `/assets/${digest(script).slice(0, 12)}.js`;
