package dk.tvaers.system;

import java.util.UUID;

/** The part of the base organisation that the people of a journey come from. */
final class Units {
    private static final String CSV = """
            number,name,parent_number,level,valid_from,valid_to
            albertslund,Albertslund Kommune,,MUNICIPALITY,2007-01-01,
            dagtilbud,Dagtilbud,albertslund,DEPARTMENT,2007-01-01,
            kultur-fritid,"Kultur, Fritid & Forebyggende Sundhed",albertslund,DEPARTMENT,2007-01-01,
            oekonomi-stab,Økonomi & Stab,albertslund,DEPARTMENT,2007-01-01,
            sundhed-pleje,"Sundhed, Pleje & Omsorg",albertslund,DEPARTMENT,2007-01-01,
            boernehuset-nord,Børnehuset Nord,dagtilbud,UNIT,2012-08-01,
            """;

    private Units() {}

    static Answer imported(Caller administrator) {
        return administrator.post("/members/v1/unit-imports", CSV).expect(200);
    }

    static UUID id(Caller staff, String number) {
        for (var unit :
                staff.get("/members/v1/units?limit=100").expect(200).json().path("items")) {
            if (number.equals(unit.path("number").textValue())) {
                return UUID.fromString(unit.path("id").textValue());
            }
        }
        throw new IllegalStateException("no unit " + number);
    }
}
