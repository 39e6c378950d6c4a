/**
 * Journeys through the whole suite and what happens when a part of it fails, seen from outside: the four packaged programs over
 * HTTP, with real logins. Only {@link dk.tvaers.system.FailureIT} looks at one table, and says why.
 */
package dk.tvaers.system;
