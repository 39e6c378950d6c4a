/** How people come into networks: invited, they accept or decline; applying, they are approved or rejected with a reason. */
package dk.tvaers.members.entry;
