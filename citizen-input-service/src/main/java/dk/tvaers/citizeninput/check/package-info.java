/** The technical check: what is about to be shown to everybody is searched for personal numbers once more, and the result is kept. */
package dk.tvaers.citizeninput.check;
