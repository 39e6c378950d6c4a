/** The right to be forgotten: what says who somebody is goes, here and by event everywhere; what is counted stays. */
package dk.tvaers.members.erasure;
