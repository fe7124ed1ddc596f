### Văn bản có nhiều máy trạm: sai chỗ nào.

import-nothing = Mỗi dòng ghi một máy trạm: tên và địa chỉ, hoặc chỉ địa chỉ.
import-all-present = Tất cả đã có trong danh sách.
import-list-too-large = Văn bản này lớn hơn { $most } KB, nên không phải danh sách máy trạm. Chỉ dán tên và địa chỉ của chúng.
import-list-too-many = Văn bản này nêu hơn { $most } máy trạm.
import-line-too-long = Dòng { $line } có hơn { $most } ký tự: “{ $text }”
import-line = Dòng { $line }: { $reason }

## Một dòng sai chỗ nào

import-one-name = “{ $name }” không thể là tên của { $addresses } máy trạm: hãy đánh số cả tên, như { $name }-[1-{ $addresses }], hoặc bỏ tên đi.
import-unequal = “{ $name }” thành { $names } tên, “{ $address }” thành { $addresses } địa chỉ.
import-fields = “{ $line }” có { $fields } trường; hãy ghi tên và địa chỉ, hoặc chỉ địa chỉ.
import-number-too-large = Số { $number } trong “{ $text }” quá lớn.
import-two-networks = “{ $text }” trải qua nhiều mạng: hãy ghi mỗi mạng một dòng, trong đó các địa chỉ chỉ khác nhau ở số cuối.
import-counts-down = “{ $text }” đếm ngược: hãy ghi số nhỏ trước.
import-range-too-long = “{ $text }” thành hơn { $most } máy trạm, không cửa sổ nào chứa được.
import-address-twice = { $address } đã có trong danh sách này, với tên “{ $name }”.

## Những gì không đọc được

import-no-such-file = Không có tệp { $path }.
import-not-read = Không đọc được { $path }: { $reason }
import-too-large = Tệp này lớn hơn { $most } MB, nên không phải danh sách máy trạm.
import-too-many-lines = Ở đây có hơn { $most } dòng, nên không phải danh sách máy trạm.
import-no-text = Đây không phải tệp văn bản. LDFleet đọc CSV và các bảng khác, inventory của Ansible (INI và YAML), và config.json của LDPlayer Management System.
import-workbook = Đây là sổ tính của Excel hoặc LibreOffice. Hãy lưu ở đó thành “CSV UTF-8” rồi chọn tệp ấy.
import-code-page = Văn bản này không phải UTF-8 hay UTF-16, nên sẽ phải đoán chữ. Hãy lưu lại thành UTF-8 (trong Excel: “CSV UTF-8”).
import-nothing-read = Ở đây không nêu máy trạm nào.
import-bad-json = Phần đầu giống JSON nhưng không phải: { $reason }
import-other-json = Đây là JSON, nhưng không có danh sách “workstations” như trong config.json của LDPlayer Management System.
import-bad-yaml = Dòng { $line } không phải YAML: { $reason }
import-yaml-too-deep = Từ dòng { $line }, nội dung lồng sâu hơn { $most } cấp, nên không phải inventory.
import-yaml-too-much = Ở đây nêu nhiều hơn hẳn một inventory máy trạm.
import-yaml-no-inventory = Đây là YAML, nhưng không phải inventory của Ansible: cấp đầu phải là các nhóm, như “all”, trong đó có “hosts”, “children” hoặc “vars”.
import-groups-in-a-circle = Nhóm “{ $group }” chứa chính nó, hoặc các nhóm lồng sâu hơn { $most } cấp.
import-too-many-groups = Ở đây có hơn { $most } nhóm.
import-no-address-column = Không có cột nào tên là “address” (hoặc “IP”, “host”). Các cột là: { $columns }.

## Phần không được dùng

import-columns-not-used = Không dùng, vì không biết các cột này là gì: { $columns }.
import-variables-not-used = Không dùng: { $variables }.
import-vault = Được mã hóa bằng Ansible Vault hoặc do Ansible điền, nên LDFleet không đọc được mật khẩu: { $hosts }.
import-encrypted-passwords = Được mã hóa hoặc giữ ở nơi khác, nên LDFleet không đọc được mật khẩu: { $entries }.
import-certificates-checked = Không dùng “ansible_winrm_server_cert_validation”: LDFleet luôn kiểm tra chứng chỉ.
import-other-documents = Chỉ đọc tài liệu đầu tiên trong tệp.
import-line-not-understood = Không hiểu dòng { $line }, nên bỏ qua.
import-lines-not-understood = Còn { $lines } dòng nữa không hiểu được.

## Một dòng sẽ thành gì

import-same-as-line = Giống dòng { $line }
import-in-the-list = Có trong danh sách với tên “{ $name }”
import-name-of-line = Tên “{ $name }” đã có ở dòng { $line }, với địa chỉ khác.
import-name-taken = Tên “{ $name }” là của một máy trạm khác trong danh sách, ở { $address }.
import-other-password = Dòng { $line } cho { $account } một mật khẩu khác. Một tài khoản chỉ có một mật khẩu.
import-too-many-fields = Dòng này có { $fields } trường. Khi không có dòng tiêu đề, thứ tự là: tên, địa chỉ, tài khoản, mật khẩu, cổng.
import-more-fields-than-columns = Dòng này có { $fields } trường, còn tiêu đề có { $columns }. Văn bản có dấu phân cách bên trong phải đặt trong dấu ngoặc kép.
import-no-address = Dòng này không có địa chỉ.
import-field-too-long = Một trường của dòng này có hơn { $most } ký tự.
import-bad-range = “{ $range }” không phải khoảng đếm được. Khoảng được viết [01:20] hoặc [a:f].
import-bad-scheme = “{ $scheme }” không phải http hay https.
import-list-full = Danh sách sẽ có hơn { $most } máy trạm.

## Đồng ý

import-gone = Bản xem trước này không còn là bản hiện tại. Hãy chọn lại tệp.
import-nothing-chosen = Hãy chọn ít nhất một dòng.
import-list-changed = Danh sách máy trạm đã thay đổi từ khi có bản xem trước này. Hãy xem lại rồi nhập.
import-nothing-to-undo = Không có lần nhập nào để hoàn tác.
import-left-changed = “{ $name }” đã thay đổi sau lần nhập nên được để nguyên.
