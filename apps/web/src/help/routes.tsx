import { Hono } from 'hono';
import { answer } from '../answer.js';
import type { Env } from '../here.js';

/** Help that is part of the app, so that it is there without a network. */
export function helpRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/help', (c) =>
    answer(
      c,
      { title: 'Help' },
      <>
        <h1>Help</h1>
        <p class="lead">Everything works with a keyboard alone, and without scripts.</p>
        <h2>For data officers</h2>
        <ol>
          <li>Under Lists, download the template, or take the lists as your own system gives them.</li>
          <li>Check them. Nothing is recorded by a check, and nothing leaves this app.</li>
          <li>Mend what is missing first: a missing sheet or column hides everything that is wrong in it.</li>
          <li>
            Where a spelling was read with doubt, say what it means. That is kept and used the next time; your
            files stay as they are.
          </li>
          <li>Download your lists with the problems marked, mend them in Excel, and check again.</li>
          <li>Submit the version. Every version is kept with its findings and the digests of its files.</li>
        </ol>
        <h2>For lead inspectors</h2>
        <ol>
          <li>The timeline shows what is due on a day you choose. Two readings of a date are both shown.</li>
          <li>
            State a seed before anyone sees the lists. The draw takes the children in the order of a hash over
            the seed and their identifiers, so that anyone can redo it.
          </li>
          <li>
            A child whose age or condition cannot be told, since a value is blank, is not drawn; you may
            include the child.
          </li>
          <li>A swap needs a reason. It is kept with your name and the time.</li>
          <li>
            Verify draws again from the lists that count and says whether it comes to the same children.
          </li>
          <li>
            Meetings shows what the timeline and the text say of meeting. Plan each: when, with whom, about
            which children. Evidence can name the meeting it comes from.
          </li>
          <li>
            Where the text leaves something open, choose under Assumptions how it is read. The choice stands
            with your name and reason beside every result it touches.
          </li>
        </ol>
        <h2>For inspectors</h2>
        <ol>
          <li>
            Record evidence as soon as you find it: what, about whom, when, from where, how strong, for which
            criteria.
          </li>
          <li>Somebody else moderates it. Evidence that is changed has to be moderated again.</li>
          <li>
            Coverage shows what is not yet evidenced first. An answer in a tracking tool counts as evidence.
          </li>
        </ol>
        <h2>After the judgement</h2>
        <ol>
          <li>
            Measures are statements about the area, told by the lists. Word one yourself where you know
            better, with your name and why: what the lists tell stays beside it.
          </li>
          <li>
            Read the action plan from its file. Every row is an action or left out with a reason. Change,
            complete and add actions here; the file stays as it was.
          </li>
          <li>
            What is overdue, and what is due within 14 days, stands on the first page. Months count to their
            last day.
          </li>
          <li>
            The report gathers all of it on one page, for print and for Word. It lists no children, and ends
            with the seal of the record.
          </li>
        </ol>
        <h2>Words</h2>
        <dl>
          <dt>Must fix, to check</dt>
          <dd>
            What must be fixed contradicts the publication. What is to be checked may be right, and somebody
            should look.
          </dd>
          <dt>Could not be checked</dt>
          <dd>A blank leaves the rule open. A blank is unknown; it is never taken for no.</dd>
          <dt>Assumption</dt>
          <dd>
            The publication leaves something open, and Deepdive took one reading. It says so wherever that
            matters.
          </dd>
          <dt>Seal</dt>
          <dd>A digest over everything that was recorded so far. Two equal seals mean two equal records.</dd>
        </dl>
        <h2>If something goes wrong</h2>
        <p>
          A change is recorded as a whole or not at all. If somebody else changed the same thing meanwhile,
          yours is not recorded, and you see both.
        </p>
      </>,
    ),
  );
  return routes;
}
