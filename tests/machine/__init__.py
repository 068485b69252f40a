"""Any order of events: laptops, desks and an office in one process, judged by the laws."""
