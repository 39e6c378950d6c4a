/** How much happened when. */
package dk.tvaers.reporting.series;
