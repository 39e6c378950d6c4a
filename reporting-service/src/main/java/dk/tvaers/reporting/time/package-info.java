/** Time that networks have and use, and who pays for it. */
package dk.tvaers.reporting.time;
