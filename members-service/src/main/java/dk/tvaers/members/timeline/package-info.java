/** What was true from day to day, for all that keeps its history. */
package dk.tvaers.members.timeline;
