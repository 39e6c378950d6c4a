/** Who the people are. Names and e-mail addresses are known here only; others know ids, units and perspectives. */
package dk.tvaers.members.person;
