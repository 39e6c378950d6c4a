/** What a call asks besides its main question: free text, a choice, a scale or a place. */
package dk.tvaers.citizeninput.question;
