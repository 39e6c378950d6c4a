/** Supplements: what a contributor adds later, read by a person before it is shown. */
package dk.tvaers.citizeninput.supplement;
