package kz.kuzet.conformance.data.plain.letters;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("plain-letters")
public class Letter {

    @Id
    public String id;

    public String text;
}
