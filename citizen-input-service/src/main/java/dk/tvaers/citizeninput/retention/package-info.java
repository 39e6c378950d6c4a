/** What contributors wrote and who they are goes when its time is over; that there was an input stays. */
package dk.tvaers.citizeninput.retention;
