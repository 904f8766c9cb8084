import mammoth from 'mammoth';

// node read-with-mammoth.js FILE
const { value } = await mammoth.convertToHtml({ path: process.argv[2] ?? '' });
if (value === '') process.exitCode = 1;
