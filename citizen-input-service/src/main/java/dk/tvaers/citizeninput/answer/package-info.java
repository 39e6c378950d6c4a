/** Answers: what an input led to, and why (domain.md §7, the promise). */
package dk.tvaers.citizeninput.answer;
