package kz.kuzet.conformance.data.table;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

/** A place in a queue. */
@KeySpace("queues")
public class Queue {

    @Id
    public String id;

    public String text;
}
