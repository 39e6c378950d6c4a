package dk.tvaers.members.register;

/**
 * What OS2mo is asked, in its GraphQL schema of version 30 (docs/src/tech-docs/graphql of OS2mo/os2mo). {@code null} for the days asks for
 * all of them. Personal numbers are never asked for.
 */
final class Os2moQueries {
    static final String UNITS = paged(
            "org_units",
            "validities(start: null, end: null) { user_key name parent_response { uuid } validity { from to } }");
    static final String PERSONS = paged(
            "persons",
            "validities(start: null, end: null) { name validity { from to } } current { addresses_response { objects {"
                    + " current { value address_type_response { current { scope } } } } } }");
    static final String ENGAGEMENTS = paged(
            "engagements",
            "validities(start: null, end: null) { person_response { uuid } org_unit_response { uuid }"
                    + " job_function_response { current { name } } primary_response { current { user_key } } validity {"
                    + " from to } }");
    static final String MANAGERS = paged(
            "managers",
            "validities(start: null, end: null) { person_response { uuid } org_unit_response { uuid } validity { from"
                    + " to } }");

    static final String LISTEN =
            "mutation Listen($input: ListenerCreateInput!)" + " { event_listener_declare(input: $input) { uuid } }";
    static final String FETCH =
            "query Fetch($listener: UUID!) { event_fetch(filter: { listener: $listener }) { subject token } }";
    static final String ACKNOWLEDGE =
            "mutation Acknowledge($token: EventToken!) { event_acknowledge(input: { token: $token }) }";

    private Os2moQueries() {}

    private static String paged(String field, String selection) {
        return "query Page($limit: int, $cursor: Cursor) { " + field
                + "(limit: $limit, cursor: $cursor, filter: { from_date: null, to_date: null })"
                + " { objects { uuid " + selection + " } page_info { next_cursor } } }";
    }
}
