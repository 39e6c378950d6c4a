/** Messages: contributors who allowed it are told what became of their input, over their channel and in their rhythm. */
package dk.tvaers.citizeninput.message;
