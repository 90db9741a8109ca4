package kz.kuzet.conformance.data.linked;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("notes")
public class Note {

    @Id
    public String id;

    public String text;
}
