/** What a trace may tell: which operation took how long, never who called or what was asked. */
package dk.tvaers.web.trace;
