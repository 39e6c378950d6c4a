/** What others said before, shown to somebody who is about to say it again. */
package dk.tvaers.citizeninput.similar;
