/**
 * Who may act in one network. Realm roles say what somebody is to the municipality; what he may do in one network follows from the
 * roles and memberships that members-service told, which every service that needs them keeps here.
 */
package dk.tvaers.access;
