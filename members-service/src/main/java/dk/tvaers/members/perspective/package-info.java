/** What people can speak as. */
package dk.tvaers.members.perspective;
