/** Who is to be told, at the closing, what the network led to: every member, and those who left early (domain.md §9 [A30]). */
package dk.tvaers.networks.notice;
