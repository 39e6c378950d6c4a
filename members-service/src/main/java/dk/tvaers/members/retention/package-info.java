/** Which people, and what was said by and of them, go when their time is over. It goes past the features that own the data. */
package dk.tvaers.members.retention;
