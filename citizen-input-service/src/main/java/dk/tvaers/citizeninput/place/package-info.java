/** Where something is: exactly for those who work with it, coarsely for everybody. */
package dk.tvaers.citizeninput.place;
