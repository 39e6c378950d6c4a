/** Which day it is where the municipality is, and when a day begins there. */
package dk.tvaers.networks.calendar;
