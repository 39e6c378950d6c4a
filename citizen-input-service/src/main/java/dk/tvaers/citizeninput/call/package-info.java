/** Calls (indkaldelser): what is asked, what is fixed and what is open, from when until when. */
package dk.tvaers.citizeninput.call;
