package kz.kuzet.conformance.data.table;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

/** A licence. */
@KeySpace("licences")
public class Licence {

    @Id
    public String id;

    public String text;
}
