package kz.kuzet.conformance.data.table;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

/** A certificate. */
@KeySpace("certificates")
public class Certificate {

    @Id
    public String id;

    public String text;
}
