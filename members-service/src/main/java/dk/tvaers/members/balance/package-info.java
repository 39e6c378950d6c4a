/** Who is at the table of a network and who is missing, against what its theme expects: domain.md §8 as plain functions. */
package dk.tvaers.members.balance;
