/** Days as the municipality counts them. */
package dk.tvaers.web.calendar;
