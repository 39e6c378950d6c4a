/** Days as the municipality counts them. */
package dk.tvaers.members.calendar;
