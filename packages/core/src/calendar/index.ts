export {
  type BankHoliday,
  bankHolidayName,
  bankHolidays,
  bankHolidaysKnownFrom,
  bankHolidaysKnownUntil,
  isBankHoliday,
} from './bank-holidays.js';
export {
  addDays,
  addMonths,
  addYears,
  completedMonths,
  completedYears,
  dayNumber,
  daysBetween,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  mondayOfWeek,
  type Weekday,
  weekdayOf,
  weekdays,
} from './civil-date.js';
export { type ClockTime, isClockTime, type LondonOffset, londonInstant, londonOffset } from './london.js';
export {
  addWorkingDays,
  type BeyondKnown,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  workingDaysCovered,
} from './working-days.js';
