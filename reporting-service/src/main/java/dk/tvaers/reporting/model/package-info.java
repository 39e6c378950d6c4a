/** The read model as such: how it is read consistently, and the words it keeps. */
package dk.tvaers.reporting.model;
