// Another program that tries to write into an inspection; it prints what it is told.
import { DatabaseSync } from '@photostructure/sqlite';

try {
  new DatabaseSync(process.argv[2] ?? '').exec('BEGIN IMMEDIATE');
  process.stdout.write('nothing hindered it');
} catch (error) {
  process.stdout.write(String(error));
}
