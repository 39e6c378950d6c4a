/**
 * Who may answer a call that is not open to everybody: those with a code of an invitation, or those drawn by lot among volunteers. A
 * code is good for one input and is not kept together with it, so that nobody can tell who wrote what.
 */
package dk.tvaers.citizeninput.admission;
