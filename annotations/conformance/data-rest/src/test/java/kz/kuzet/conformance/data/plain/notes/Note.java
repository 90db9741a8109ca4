package kz.kuzet.conformance.data.plain.notes;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("plain-notes")
public class Note {

    @Id
    public String id;

    public String text;
}
