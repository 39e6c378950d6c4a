/** Which day it is where the municipality is. */
package dk.tvaers.networks.calendar;
