/** Views as files for spreadsheets, programs and paper: the same rows in each, every figure with what it rests on and how it is made. */
package dk.tvaers.reporting.export;
