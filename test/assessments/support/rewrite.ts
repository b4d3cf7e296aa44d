import { writeFileSync } from 'node:fs';
import { folder, readFiles, withAnswer } from './file.ts';

// Writes the answers anew; what was typed by hand stays as it is.

for (const file of readFiles(process.argv[2] ?? '')) writeFileSync(`${folder}/${file.name}`, withAnswer(file));
