import { type Citations, yesNo } from '@deepdive/core';

const after = (para: number): string => `after para ${para}, "Inadequate"`;

/** What inspectors found that the rules about grades turn on, beside the grades themselves. */
export const factsOf = (at: Citations) => ({
  failureToProtect: yesNo(
    'Widespread or serious failure in the arrangements to protect children leaves them harmed or at risk of harm',
    at.place(`para 21 and ${after(29)}`),
  ),
  failureToCare: yesNo(
    'Widespread or serious failure in the arrangements to look after children leaves them harmed or at risk of harm',
    at.para(21),
  ),
  careWelfareNotSafeguarded: yesNo(
    'The welfare of looked after children is not safeguarded and promoted',
    at.para(28),
  ),
  careFailureEndangersWelfare: yesNo(
    'Widespread or serious failures, unnecessary delay in finding permanence among them, leave the welfare of looked after children unsafeguarded',
    at.place(after(31)),
  ),
  adoptionFailure: yesNo(
    'Widespread or serious failures keep children who should be adopted from a suitable family in time',
    at.place(after(32)),
  ),
  careLeaverFailure: yesNo(
    'Widespread or serious failure leaves the welfare of care leavers unsafeguarded',
    at.place(after(34)),
  ),
  gradedInadequacyIsSignificant: yesNo(
    'Inadequacy in adoption or for care leavers is so significant that it holds the judgement on looked after children at inadequate',
    at.place('paras 23 and 24'),
  ),
  leadersUnderstandFailure: yesNo(
    'Leaders and managers have shown that they understand the failure well enough',
    at.place(`para 22 and ${after(35)}`),
  ),
  leadersImproveLastingly: yesNo(
    'Leaders and managers have been effective in prioritising, challenging and making sustained improvement',
    at.para(22),
  ),
  failuresIdentifiedByAuthority: yesNo(
    'The authority itself has identified the widespread or serious failures',
    at.place('after para 35, "Requires improvement"'),
  ),
  failuresBeingAddressed: yesNo(
    'The failures identified are being effectively addressed',
    at.place('after para 35, "Requires improvement"'),
  ),
  boardCannotDischargeDuties: yesNo(
    'The safeguarding board does not show effective arrangements and the skills needed for its statutory functions',
    at.place(after(41)),
  ),
});

/** The facts of either edition. */
export type Facts = ReturnType<typeof factsOf>;
