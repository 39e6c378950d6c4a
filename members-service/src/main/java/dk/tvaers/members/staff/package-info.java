/** Who works where and who leads which unit, as the employer's registers say it, from day to day. */
package dk.tvaers.members.staff;
