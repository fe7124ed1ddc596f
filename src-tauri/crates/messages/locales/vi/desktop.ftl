### Lệnh mà Bộ lập lịch tác vụ của Windows phải chạy trên desktop ra sao.

desktop-not-run-yet = Bộ lập lịch tác vụ (Task Scheduler) của Windows chưa chạy lệnh.
desktop-running = Bộ lập lịch tác vụ (Task Scheduler) của Windows đã bắt đầu lệnh, và lệnh chưa kết thúc.
desktop-disabled = Có người đã tắt tác vụ này trong Bộ lập lịch tác vụ (Task Scheduler) của Windows.
desktop-ended = Có người đã kết thúc tác vụ này trong Bộ lập lịch tác vụ (Task Scheduler) của Windows.
desktop-refused = Bộ lập lịch tác vụ (Task Scheduler) của Windows không chạy lệnh: một điều kiện hoặc chính sách của máy tính này cản trở, hoặc đang có một lần khởi động y như vậy.
desktop-not-logged-on = Người dùng của desktop không còn đăng nhập.
desktop-needs-administrator = LDPlayer cần quản trị viên, mà người dùng ở desktop không phải. Hãy cho người dùng đó làm quản trị viên, hoặc đăng nhập desktop bằng một quản trị viên.
desktop-program-missing = Windows không tìm thấy chương trình khi chạy tác vụ.
desktop-access-denied = Người dùng ở desktop không được phép chạy chương trình.
desktop-failed = Bộ lập lịch tác vụ (Task Scheduler) của Windows không chạy được lệnh ({ $code }).
desktop-succeeded = Lệnh đã chạy và kết thúc không có lỗi.
desktop-exit-code = Lệnh đã chạy và kết thúc với mã thoát { $code }.
